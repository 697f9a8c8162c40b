import { listed } from "../format.js";

/** What somebody wrote, in one line: the words, else the names of the files. */
export const gist = ({ text, attachments = [] }) => text || listed(attachments.map((file) => file.name));
