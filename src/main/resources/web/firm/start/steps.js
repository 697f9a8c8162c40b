import { get } from "../../common/api.js";

/**
 * What leads from an empty firm to the first chat attended, in this order: `name`, where one does it (`links`: word and
 * address), and `done`, which looks whether it is there.
 */
const steps = [
  { name: "people", links: [["go", "/firm/people"]], done: async () => (await some("consultants", 2)).length > 1 },
  { name: "project", links: [["go", "/firm/projects"]], done: async () => (await some("projects")).length > 0 },
  {
    name: "customer",
    links: [
      ["go", "/firm/people/customers"],
      ["key", "/firm/settings/keys"],
    ],
    done: async () => (await some("customers")).length > 0 || (await get("signing-keys")).items.length > 0,
  },
  { name: "origin", links: [["go", "/firm/settings/keys"]], done: async () => (await get("organization")).allowedOrigins.length > 0 },
  { name: "chat", links: [["go", "/console"]], done: async () => (await some("chats", LOOKED_AT)).some(attended) },
];

/** A chat that its customer gave up says nothing; there are not many of those before the first that is attended. */
const LOOKED_AT = 50;

/** The steps with whether each is done; fails when the server cannot be asked. */
export const readSteps = () => Promise.all(steps.map(async (step) => ({ ...step, done: await step.done() })));

const some = async (things, limit = 1) => (await get(things, { limit })).items;

const attended = ({ consultants }) => consultants.length > 0;
