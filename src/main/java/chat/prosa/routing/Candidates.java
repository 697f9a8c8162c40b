package chat.prosa.routing;

import java.util.Set;

import chat.prosa.chat.Trace;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** Who could be asked for one chat. */
public interface Candidates {

    /** All who may attend it (rule 3). */
    Set<ConsultantId> eligible();

    Set<ConsultantId> members(ServiceGroupId group);

    /** Why one of them cannot be asked now; {@link Trace.Verdict#LATER} for one who can. */
    Trace.Verdict verdict(ConsultantId consultant);

    /** Those of the organization who are free, for whatever chat. */
    FreeConsultants free();
}
