package chat.prosa.directory;

import chat.prosa.id.ServiceGroupId;

/** The service groups. */
public interface ServiceGroups extends Register<ServiceGroupId, ServiceGroupRecord> {}
