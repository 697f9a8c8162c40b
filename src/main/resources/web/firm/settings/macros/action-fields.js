import { html, nothing } from "lit";
import { t } from "../../../common/i18n.js";
import { field, selectField, textArea, textField } from "../../parts/field.js";
import { tagsOf } from "./macro-draft.js";

/**
 * What there is to say about one action, by its type.
 *
 * @param {object} action as a draft has it
 * @param {object} at where it is drawn
 * @param {{consultants: object[], serviceGroups: object[]}} at.people whom it may name
 * @param {(field: string) => string | undefined} at.errorOf what is wrong with a field
 * @param {(change: object) => void} at.onChange
 * @param {boolean} at.disabled
 */
export function actionFields(action, at) {
  const draw = fields[action.type];
  return draw ? draw(action, at) : html`<p class="plain">${t(`macros.plain.${action.type}`)}</p>`;
}

/** The fields of an action into which variables can be inserted. */
export const textsOf = ({ type }) => texts[type] ?? [];

const texts = { message: ["text"], note: ["text"], ticket: ["subject", "description"] };

const fields = { message: said, note: said, tag: tags, untag: tags, invite, transfer, ticket };

function said({ text }, at) {
  return textArea({ ...shared("text", "macros.text", at), value: text, length: 8_000, onInput: (value) => at.onChange({ text: value }) });
}

function tags({ tags }, at) {
  const onInput = (value) => at.onChange({ tags: tagsOf(value) });
  const words = { ...shared("tags", "macros.tags", at), hint: t("macros.tags.hint") };
  return field({
    ...words,
    control: ({ id, describedBy, invalid }) => html`<input
      class="input"
      id=${id}
      autocomplete="off"
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?disabled=${at.disabled}
      value=${tags.join(", ")}
      @input=${(event) => onInput(event.target.value)}
    />`,
  });
}

function invite({ consultant }, at) {
  const options = [{ value: "", label: t("macros.choose") }, ...people(at.people.consultants, consultant)];
  return selectField({
    ...shared("consultant", "macros.person", at),
    value: consultant,
    options,
    onChange: (value) => at.onChange({ consultant: value }),
  });
}

/** To one person, to one group, or to whichever group the project has. */
function transfer({ consultant, serviceGroup }, { people: { consultants, serviceGroups }, ...at }) {
  return field({
    ...shared("to", "macros.to", at),
    control: ({ id }) => html`<select class="input" id=${id} ?disabled=${at.disabled} @change=${(event) => at.onChange(chosen(event.target.selectedOptions[0]))}>
      <option value="" .selected=${!consultant && !serviceGroup}>${t("macros.to_projects_group")}</option>
      ${optionGroup("serviceGroup", t("macros.groups"), people(serviceGroups, serviceGroup), serviceGroup)}
      ${optionGroup("consultant", t("macros.people"), people(consultants, consultant), consultant)}
    </select>`,
  });
}

function ticket({ subject, description }, at) {
  return html`
    ${textField({ ...shared("subject", "macros.subject", at), value: subject, length: 200, onInput: (value) => at.onChange({ subject: value }) })}
    ${textArea({
      ...shared("description", "macros.description", at),
      value: description,
      rows: 2,
      length: 8_000,
      onInput: (value) => at.onChange({ description: value }),
    })}
  `;
}

const shared = (name, label, { errorOf, disabled }) => ({ name, label: t(label), error: errorOf(name), disabled });

const chosen = ({ value, dataset }) => ({ consultant: "", serviceGroup: "", ...(dataset.field && { [dataset.field]: value }) });

function optionGroup(name, label, options, value) {
  if (options.length === 0) return nothing;
  return html`<optgroup label=${label}>
    ${options.map((one) => html`<option value=${one.value} data-field=${name} .selected=${one.value === value}>${one.label}</option>`)}
  </optgroup>`;
}

/** Somebody who is gone stays chosen until another is. */
function people(all, chosen) {
  const known = all.map(({ id, name }) => ({ value: id, label: name }));
  const gone = chosen && !all.some(({ id }) => id === chosen);
  return gone ? [...known, { value: chosen, label: t("macros.somebody_gone") }] : known;
}
