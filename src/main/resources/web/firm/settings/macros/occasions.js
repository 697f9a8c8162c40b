import { get } from "../../../common/api.js";
import { locale, t } from "../../../common/i18n.js";
import { whole } from "../../parts/whole.js";
import { draftOf, emptyDraft } from "./macro-draft.js";

const PROJECTS = 50;

/** All that the editor of a macro needs: the macro, whom it may name, and real values for its preview. */
export async function readForEditing(id) {
  const [macro, consultants, serviceGroups, organization, settings, projects] = await Promise.all([
    id === "new" ? undefined : get(`macros/${encodeURIComponent(id)}`),
    whole("consultants"),
    whole("service-groups"),
    get("organization"),
    get("organization/chat-settings"),
    get("projects", { limit: PROJECTS }),
  ]);
  return {
    draft: macro ? draftOf(macro) : emptyDraft(),
    people: { consultants: consultants.filter((one) => one.active), serviceGroups },
    organization,
    opened: momentFor(settings),
    occasions: occasionsOf(projects.items),
  };
}

/** Customers with their projects; made up where there is none yet. */
function occasionsOf(projects) {
  const real = projects.flatMap((project) => project.customers.map((customer) => ({ label: `${customer.name} · ${project.name}`, customer, project })));
  if (real.length > 0) return real;
  const [customer, project] = ["customer", "project"].map((who) => ({ name: t(`macros.sample.${who}`) }));
  return [{ label: t("macros.preview.sample"), customer, project }];
}

/** Now, as the organization writes it. */
function momentFor({ locale: tag, timezone }) {
  const style = { dateStyle: "short", timeStyle: "short", timeZone: timezone };
  return new Intl.DateTimeFormat(tag ?? locale(), style).format(new Date());
}
