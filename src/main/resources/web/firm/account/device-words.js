import { t } from "../../common/i18n.js";

const SYSTEMS = [
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

const BROWSERS = [
  ["Edge", /Edg\//],
  ["Firefox", /Firefox\//],
  ["Chrome", /Chrome\//],
  ["Safari", /Safari\//],
];

/** What somebody would call a device by what its browser says that it is: "Firefox, Windows". */
export function deviceOf(userAgent) {
  const names = [BROWSERS, SYSTEMS].map((known) => known.find(([, mark]) => mark.test(userAgent ?? ""))?.[0]).filter(Boolean);
  return names.length > 0 ? names.join(", ") : t("account.unknown_device");
}
