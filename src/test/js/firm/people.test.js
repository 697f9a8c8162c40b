import { consultantDraft, customerDraft, sentConsultant, sentCustomer } from "/web/firm/people/person-draft.js";
import { words } from "/web/firm/people/words.js";
import { moved, notAmong } from "/web/firm/parts/picked.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the people", words);

const bruno = { id: "b", name: "Bruno", email: "b@x.example", role: "supervisor", active: true, maxChats: null, online: true };

test("a consultant whose limit is empty has the organization's, and 0 is a limit", () => {
  equal(consultantDraft(bruno).maxChats, "");
  equal(sentConsultant(consultantDraft(bruno)), { name: "Bruno", email: "b@x.example", role: "supervisor", maxChats: null });
  equal(sentConsultant(consultantDraft({ ...bruno, maxChats: 0 })).maxChats, 0);
  equal(sentConsultant({ ...consultantDraft(bruno), maxChats: " 12 " }).maxChats, 12);
});

test("a limit that is no number is left to the server to refuse", () => {
  for (const text of ["muitas", "1.5", "-3", "1e3"]) equal(sentConsultant({ ...consultantDraft(bruno), maxChats: text }).maxChats, -1);
});

test("a password is sent where one was given, and never one that is empty", () => {
  equal("password" in sentConsultant(consultantDraft()), false);
  equal(sentCustomer({ ...customerDraft(), password: " 8 spaces" }).password, " 8 spaces");
});

test("a customer is written with his projects' plain ids", () => {
  const lia = { id: "l", name: " Lia ", email: "l@x.example", projects: [{ id: "p", name: "ERP" }], externalId: null };
  equal(sentCustomer(customerDraft(lia)), { name: "Lia", email: "l@x.example", projects: ["p"] });
});

test("whoever is picked is not offered again, and can be moved among the others", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ id }));
  equal(notAmong([a, b, c], [b]), [a, c]);
  equal(moved([a, b, c], 2, 0), [c, a, b]);
  equal(moved([a, b, c], 0, 1), [b, a, c]);
});
