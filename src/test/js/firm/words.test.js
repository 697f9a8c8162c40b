import { words } from "/web/firm/words.js";
import { learn, says, t } from "/web/common/i18n.js";
import { agree } from "/test/agreeing.js";
import { equal, test } from "/test/check.js";

agree("the frame", words);

test("the words of a page are said once it has been learnt", () => {
  equal(says("firm.no_page"), false);
  learn(words);
  equal(t("firm.no_page"), "Esta página não existe.");
});
