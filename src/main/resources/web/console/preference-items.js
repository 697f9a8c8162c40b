import { t } from "../common/i18n.js";

/** What the console adds to the menu of preferences. */
export function preferenceItems({ bell, alerts }, name) {
  return [
    { value: { extra: "sound" }, label: t("settings.sound"), checked: bell.on, group: t("settings.calls") },
    { value: { extra: "sound_test" }, label: t("settings.sound_test"), inset: true },
    { value: { extra: "alerts" }, label: t("settings.alerts"), detail: t(`settings.alerts.${alerts.state}`), checked: alerts.state === "on" },
    { value: { extra: "keys" }, label: t("settings.keys"), group: name ?? t("settings.more") },
    { value: { extra: "sign_out" }, label: t("settings.sign_out") },
  ];
}
