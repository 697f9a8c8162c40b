import { get } from "../common/api.js";
import { t } from "../common/i18n.js";
import { colleagueItems, groupItems } from "./colleague-items.js";

const GROUPS = 200;

/**
 * What a consultant does with a chat beyond writing in it; each deed asks first for what it needs to know. `dialogs` gives
 * who asks: with `sure`, `choose` and `ticket`.
 */
export class Deeds {
  #workspace;
  #dialogs;

  constructor(workspace, dialogs) {
    this.#workspace = workspace;
    this.#dialogs = dialogs;
  }

  park = ({ id }) => this.#workspace.park(id);

  resume = ({ id }) => this.#workspace.resume(id);

  leave = ({ id }) => this.#workspace.leave(id);

  async transfer(chat) {
    const to = await this.#dialogs().choose({
      title: t("transfer.title", { name: chat.customer.name }),
      hint: t("transfer.hint"),
      none: t("transfer.none"),
      items: colleagueItems(this.#workspace.rooms, chat),
      later: serviceGroups(),
    });
    if (to) this.#workspace.transfer(chat.id, to);
  }

  async invite(chat) {
    const to = await this.#dialogs().choose({
      title: t("invite.title", { name: chat.customer.name }),
      hint: t("invite.hint"),
      none: t("invite.none"),
      items: colleagueItems(this.#workspace.rooms, chat),
    });
    if (to) this.#workspace.invite(chat.id, to.consultant);
  }

  async ticket(chat) {
    const subject = t("ticket.about", { name: chat.customer.name, project: chat.project.name });
    const asked = await this.#dialogs().ticket({ subject });
    if (asked) this.#workspace.openTicket(chat.id, asked);
  }

  async requeue(chat) {
    if (await this.#sure("chat.requeue", chat)) this.#workspace.requeue(chat.id);
  }

  async close(chat) {
    if (await this.#sure("chat.close", chat)) this.#workspace.close(chat.id);
  }

  #sure(key, { customer: { name } }) {
    return this.#dialogs().sure({
      title: t(`${key}.title`, { name }),
      text: t(`${key}.text`, { name }),
      confirm: t(`${key}.confirm`),
    });
  }
}

/** What can be done with an own chat, in the order of menus. */
export const deedsWith = ({ parked }) => ["transfer", "invite", parked ? "resume" : "park", "ticket", "leave", "requeue", "close"];

/** Without them one can still pass a chat to a colleague. */
const serviceGroups = () =>
  get("service-groups", { limit: GROUPS }).then(
    ({ items }) => groupItems(items),
    () => [],
  );
