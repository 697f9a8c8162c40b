import { html, nothing } from "lit";
import { t } from "../../../common/i18n.js";

/**
 * One setting: what it is and means, its control, and whether it is saved or what is wrong with it.
 *
 * @param {object} row
 * @param {string} row.name
 * @param {"saving" | "saved"} [row.state]
 * @param {string} [row.error]
 * @param {(tie: {id: string, describedBy: string, invalid: unknown}) => unknown} row.control
 */
export function settingRow({ name, state, error, control }) {
  const describedBy = `${name}-means${error ? ` ${name}-error` : ""}`;
  return html`<div class="row">
    <div class="about">
      <label for=${name}>${t(`chat_settings.${name}`)}</label>
      <p class="means" id="${name}-means">${t(`chat_settings.${name}.means`)}</p>
      ${error ? html`<p class="error" role="alert" id="${name}-error">${error}</p>` : nothing}
    </div>
    <div class="control">${saved(state)} ${control({ id: name, describedBy, invalid: error ? "true" : nothing })}</div>
  </div>`;
}

/** Whether something is saved, said once to those who listen. */
export const saved = (state) =>
  html`<span class="saved ${state === "saved" ? "is-saved" : ""}" role="status">${state ? t(state === "saved" ? "saved" : "chat_settings.saving") : nothing}</span>`;

/**
 * Alternatives with what each means.
 *
 * @param {{name: string, options: string[], value: string, disabled: boolean, onChange: (value: string) => void}} choice
 */
export function choice({ name, options, value, disabled, onChange }) {
  return html`<div class="choices" role="radiogroup" aria-label=${t(`chat_settings.${name}`)}>
    ${options.map(
      (option) => html`<label class="choice">
        <input
          type="radio"
          name=${name}
          value=${option}
          .checked=${option === value}
          ?disabled=${disabled}
          aria-describedby="${name}-${option}-means"
          @change=${() => onChange(option)}
        />
        <span class="title">${t(`chat_settings.${name}.${option}`)}</span>
        <span class="means" id="${name}-${option}-means">${t(`chat_settings.${name}.${option}.means`)}</span>
      </label>`,
    )}
  </div>`;
}
