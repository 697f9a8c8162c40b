import { t } from "../common/i18n.js";
import { modifier, option } from "../common/device.js";
import { colleagueItems } from "./colleague-items.js";
import { deedsWith } from "./deeds.js";

const PREVIOUS = 30;
const PRESENCES = ["available", "busy", "invisible"];

/**
 * All that can be done now, as a chooser shows it; the value of each is what does it.
 *
 * @param {import("./workspace.js").Workspace} workspace
 * @param {import("../common/contract.js").Chat} [chat] the one that is open
 * @param {Record<string, (...args: unknown[]) => void>} act what the page does: `open take accept decline next deed extra`
 */
export function commandItems(workspace, chat, act) {
  const own = chat && workspace.rooms.own.get(chat.id);
  return [
    ...workspace.offers.standing.flatMap((offer) => answers(offer, act)),
    ...(own ? forOwn(workspace, own, act) : []),
    ...(chat && workspace.rooms.waiting.has(chat.id) ? [taking(chat, act)] : []),
    ...chats(workspace, act),
    ...general(workspace, act),
    ...(own ? colleagues(workspace, own) : []),
  ];
}

function answers({ chat }, act) {
  const { name } = chat.customer;
  return [
    item("commands.offers", t("commands.accept", { name }), () => act.accept(chat.id), { keys: "Enter" }),
    item("commands.offers", t("commands.decline", { name }), () => act.decline(chat.id), { keys: "Esc Esc" }),
  ];
}

function forOwn({ macros, runMacro }, chat, act) {
  const deeds = deedsWith(chat).map((deed) => item("commands.chat", t(`chat.${deed}`), () => act.deed(deed, chat)));
  const run = macros.items.map(({ id, name, command }) => item("composer.commands", command, () => runMacro(chat.id, id), { detail: name }));
  return [...deeds, ...run];
}

const taking = (chat, act) =>
  item("commands.chat", t("waiting.take_person", { name: chat.customer.name }), () => act.take(chat.id), { keys: "A" });

function chats({ rooms, previous }, act) {
  const known = [...rooms.inSight, ...previous.chats.slice(0, PREVIOUS)];
  return known.map((chat) => {
    const detail = `${chat.project.name} · ${t(`chat.${chat.parked ? "parked" : chat.status}`)}`;
    return item("commands.chats", chat.customer.name, () => act.open(chat.id), { detail });
  });
}

/** Who is online can be asked into the open chat, or be given it. */
function colleagues({ rooms, invite, transfer }, chat) {
  const online = colleagueItems(rooms, chat).filter((one) => !one.disabled);
  return online.flatMap(({ value, label, detail, face }) => [
    item("transfer.colleagues", t("commands.invite", { name: label }), () => invite(chat.id, value.consultant), { detail, face }),
    item("transfer.colleagues", t("commands.transfer", { name: label }), () => transfer(chat.id, value), { detail, face }),
  ]);
}

function general({ choosePresence }, act) {
  return [
    item("commands.general", t("keys.next"), act.next, { keys: "N" }),
    item("commands.general", t("keys.after"), () => act.step(1), { keys: `${option} J` }),
    item("commands.general", t("keys.before"), () => act.step(-1), { keys: `${option} K` }),
    ...PRESENCES.map((status) =>
      item("commands.general", t("commands.presence", { status: t(`presence.${status}`) }), () => choosePresence(status)),
    ),
    item("commands.general", t("settings.sound"), () => act.extra("sound")),
    item("commands.general", t("settings.keys"), () => act.extra("keys"), { keys: "?" }),
    item("commands.general", t("settings.sign_out"), () => act.extra("sign_out")),
  ];
}

const item = (group, label, value, more = {}) => ({ group: t(group), label, value, ...more });

/** The keys that show this list. */
export const commandKeys = `${modifier} K`;
