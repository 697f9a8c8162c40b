package chat.prosa.directory;

import chat.prosa.id.ConsultantId;

/** The persons of the firms; those who left, too. */
public interface Consultants extends Register<ConsultantId, ConsultantRecord> {}
