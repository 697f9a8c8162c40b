import { html } from "lit";
import { t } from "../../../common/i18n.js";
import { spoken, unitsUpTo } from "./durations.js";

/**
 * A number and its unit.
 *
 * @param {{id: string, describedBy: string, invalid: unknown, label: string, value: string, longest: string, disabled: boolean,
 * onChange: (duration: {amount: number, unit: string}) => void}} control `value` and `longest` as in ISO 8601
 */
export function durationControl({ id, describedBy, invalid, label, value, longest, disabled, onChange }) {
  const { amount, unit } = spoken(value);
  return html`
    <input
      class="input number"
      type="number"
      inputmode="numeric"
      min="1"
      id=${id}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?disabled=${disabled}
      .value=${String(amount)}
      @change=${({ target }) => onChange({ amount: target.valueAsNumber, unit: target.nextElementSibling.value })}
    /><select
      class="input unit"
      aria-label=${t("chat_settings.unit_of", { name: label })}
      ?disabled=${disabled}
      @change=${({ target }) => onChange({ amount: target.previousElementSibling.valueAsNumber, unit: target.value })}
    >
      ${unitsFor(unit, longest).map(
        (name) => html`<option value=${name} .selected=${name === unit}>${t(`chat_settings.unit.${name}`)}</option>`,
      )}
    </select>
  `;
}

const unitsFor = (unit, longest) => [...new Set([...unitsUpTo(longest), unit])];
