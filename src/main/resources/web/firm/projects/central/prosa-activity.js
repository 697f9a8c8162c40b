import { html } from "lit";
import { patch, post, remove } from "../../../common/api.js";
import { now } from "../../../common/clock.js";
import { dayOf } from "../../../common/format.js";
import { t } from "../../../common/i18n.js";
import { DrawerForm } from "../../parts/drawer-form.js";
import { selectField, textField } from "../../parts/field.js";
import { activityDraft, beginning, sentActivity } from "./activity-draft.js";

const STATUSES = ["planned", "active", "done"];

/** The panel in which one activity of a project's schedule is edited, or a new one added. */
class ProsaActivity extends DrawerForm {
  static properties = { project: {} };

  fieldNames = ["title", "startsOn", "endsOn", "status"];
  ownWords = { "endsOn.invalid": "central.activity.ends_before", in_use: "central.activity.in_use" };

  draftOf(activity) {
    return activityDraft(activity, dayOf(now()));
  }

  get heading() {
    return this.thing?.title ?? t("central.activity.new");
  }

  fields(complaint) {
    const { title, startsOn, endsOn, status } = this.draft;
    const date = { type: "date", required: true };
    return html`
      ${textField({
        name: "title",
        label: t("central.activity.title"),
        error: complaint.of("title"),
        value: title,
        length: 200,
        required: true,
        onInput: (text) => this.change({ title: text }),
      })}
      <div class="pair">
        ${textField({
          ...date,
          name: "startsOn",
          label: t("central.activity.starts"),
          error: complaint.of("startsOn"),
          value: startsOn,
          onInput: (day) => (this.draft = beginning(this.draft, day)),
        })}
        ${textField({
          ...date,
          name: "endsOn",
          label: t("central.activity.ends"),
          error: complaint.of("endsOn"),
          value: endsOn,
          onInput: (day) => this.change({ endsOn: day }),
        })}
      </div>
      ${selectField({
        name: "status",
        label: t("central.activity.status"),
        error: complaint.of("status"),
        value: status,
        options: STATUSES.map((value) => ({ value, label: t(`central.activity.${value}`) })),
        onChange: (chosen) => this.change({ status: chosen }),
      })}
    `;
  }

  more() {
    return html`<button slot="actions" class="button plain away" @click=${this.#delete}>${t("central.activity.delete")}</button>`;
  }

  send(draft, activity) {
    const path = `projects/${this.project}/schedule`;
    return activity ? patch(`${path}/${activity.id}`, sentActivity(draft)) : post(path, sentActivity(draft));
  }

  #delete() {
    const { id, title } = this.thing;
    const question = { title: t("central.activity.delete.title", { title }), text: t("central.activity.delete.text"), confirm: t("central.activity.delete") };
    this.deed(question, () => remove(`projects/${this.project}/schedule/${id}`), "central.activity.deleted");
  }
}

customElements.define("prosa-activity", ProsaActivity);
