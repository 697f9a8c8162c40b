package chat.prosa.wrong.gateway;

import chat.prosa.wrong.api.Resource;

record CallsTheApi(Resource resource) {}
