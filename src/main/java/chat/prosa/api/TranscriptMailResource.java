package chat.prosa.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.id.ChatId;

/** Sends transcripts by mail: to the chat's customer, whoever asks. */
@Path("/api/v1/chats/{id}/transcript/mail")
@RolesAllowed({Roles.CONSULTANT, Roles.CUSTOMER})
class TranscriptMailResource {

    private final MailingTranscript mailing;
    private final CurrentCaller caller;

    TranscriptMailResource(MailingTranscript mailing, CurrentCaller caller) {
        this.mailing = mailing;
        this.caller = caller;
    }

    @POST
    public Uni<Void> mail(@PathParam("id") ChatId id) {
        return mailing.mail(caller.person(), id);
    }
}
