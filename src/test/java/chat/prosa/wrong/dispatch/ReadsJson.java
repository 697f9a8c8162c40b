package chat.prosa.wrong.dispatch;

import com.fasterxml.jackson.databind.JsonNode;

record ReadsJson(JsonNode json) {}
