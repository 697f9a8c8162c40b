import { Talk } from "../common/talk/talk.js";
import { handovers, told } from "./told.js";

/** A talk whose logs are told from the customer's side. */
export class CustomersTalk extends Talk {
  laidOut(chat) {
    const days = super.laidOut(chat);
    if (!days) return undefined;
    const following = handovers(this.logs.of(chat).entries);
    return days.map((day) => ({ ...day, items: day.items.flatMap((item) => itemsTold(item, following)) }));
  }
}

function itemsTold(item, following) {
  if (item.type !== "event") return [item];
  const next = following.get(item.entry.seq);
  const own = { ...item, entry: told(item.entry) };
  return next ? [own, { ...item, key: `${item.key}+`, entry: next }] : [own];
}
