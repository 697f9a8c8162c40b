package chat.prosa.gateway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that a batch of tellings brings, sorted by lane, so that each event loop is woken once. */
final class Delivery {

    private final Map<Lane, List<Parcel>> parcels = new HashMap<>();

    void add(Lane lane, Parcel parcel) {
        parcels.computeIfAbsent(lane, _ -> new ArrayList<>()).add(parcel);
    }

    void send() {
        parcels.forEach(Lane::bring);
    }
}
