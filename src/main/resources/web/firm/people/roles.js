import { t } from "../../common/i18n.js";

const ROLES = ["consultant", "supervisor", "admin"];

/** What somebody of the firm may be, to choose from. */
export const roles = () => ROLES.map((value) => ({ value, label: t(`people.role.${value}`) }));
