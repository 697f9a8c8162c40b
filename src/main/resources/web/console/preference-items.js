import { t } from "../common/i18n.js";
import { signOut } from "../common/sessions.js";

/** What the console adds to the menu of preferences. */
export function preferenceItems(ringer, name) {
  const keys = { value: { extra: "keys" }, label: t("settings.keys"), group: name ?? t("settings.more") };
  return [...callItems(ringer), keys, signOutItem()];
}

/** What the firm's pages add to it. */
export const firmItems = (ringer, name) => [...callItems(ringer), { ...signOutItem(), group: name ?? t("settings.more") }];

function callItems({ bell, alerts }) {
  return [
    { value: { extra: "sound" }, label: t("settings.sound"), checked: bell.on, group: t("settings.calls") },
    { value: { extra: "sound_test" }, label: t("settings.sound_test"), inset: true },
    { value: { extra: "alerts" }, label: t("settings.alerts"), detail: t(`settings.alerts.${alerts.state}`), checked: alerts.state === "on" },
  ];
}

const signOutItem = () => ({ value: { extra: "sign_out" }, label: t("settings.sign_out") });

/** What each of them does. */
export const preferenceDeeds = ({ bell, alerts }, dialogs) => ({
  sound: () => bell.choose(!bell.on),
  sound_test: () => bell.test(),
  alerts: () => alerts.toggle(),
  keys: () => dialogs.showKeys(),
  sign_out: signOut,
});
