/** Whether somebody typed a name as it is, but for spaces and how letters are composed. */
export const sameName = (typed, name) => plain(typed) === plain(name);

const plain = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
