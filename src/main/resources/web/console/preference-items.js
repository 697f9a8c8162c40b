import { t } from "../common/i18n.js";
import { signOut } from "../common/sessions.js";

/** What the console adds to the menu of preferences. */
export function preferenceItems(ringer, user) {
  const keys = { value: { extra: "keys" }, label: t("settings.keys") };
  return [...callItems(ringer), ...grouped(user, [keys, ...firstSteps(user), accountItem(), signOutItem()])];
}

/** What the firm's pages add to it. */
export const firmItems = (ringer, user) => [...callItems(ringer), ...grouped(user, [...firstSteps(user), accountItem(), signOutItem()])];

const grouped = (user, [first, ...others]) => [{ ...first, group: user?.name ?? t("settings.more") }, ...others];

/** How a new firm begins is its admins' business. */
const firstSteps = (user) => (user?.role === "admin" ? [{ value: { extra: "first_steps" }, label: t("settings.first_steps") }] : []);

function callItems({ bell, alerts }) {
  return [
    { value: { extra: "sound" }, label: t("settings.sound"), checked: bell.on, group: t("settings.calls") },
    { value: { extra: "sound_test" }, label: t("settings.sound_test"), inset: true },
    { value: { extra: "alerts" }, label: t("settings.alerts"), detail: t(`settings.alerts.${alerts.state}`), checked: alerts.state === "on" },
  ];
}

const accountItem = () => ({ value: { extra: "account" }, label: t("settings.account") });

const signOutItem = () => ({ value: { extra: "sign_out" }, label: t("settings.sign_out") });

/** What each of them does. */
export const preferenceDeeds = ({ bell, alerts }, dialogs) => ({
  sound: () => bell.choose(!bell.on),
  sound_test: () => bell.test(),
  alerts: () => alerts.toggle(),
  keys: () => dialogs.showKeys(),
  first_steps: () => location.assign("/firm/start"),
  account: () => location.assign("/firm/account"),
  sign_out: signOut,
});
