package chat.prosa.directory;

import chat.prosa.id.CustomerId;

/** The persons on the other side. */
public interface Customers extends Register<CustomerId, CustomerRecord> {}
