import { get } from "../../common/api.js";

const MOST = 20;

/** What a combobox asks of a list that the server searches: some by a text, and the one that an id is of. */
export const searched = (noun) => ({
  find: async (text) => (await get(noun, { q: text || undefined, limit: MOST })).items,
  named: (id) => get(`${noun}/${encodeURIComponent(id)}`),
});
