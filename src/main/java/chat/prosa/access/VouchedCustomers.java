package chat.prosa.access;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** Customers whom their host platform vouches for. */
public interface VouchedCustomers {

    /** @param changed whether the directory is another than before */
    record Admitted(User user, boolean changed) {}

    /**
     * Knows the customer as he is vouched for: creates him at first sight, and later follows what is said of him. What
     * is not said stays; projects that are not known here are passed over, because the directory may come later.
     */
    Uni<Admitted> admit(OrganizationId organization, VouchedCustomer customer);
}
