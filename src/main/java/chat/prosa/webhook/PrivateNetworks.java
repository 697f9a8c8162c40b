package chat.prosa.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Addresses that nobody outside has, so that no webhook can be there. */
public final class PrivateNetworks {

    private PrivateNetworks() {}

    public static boolean contain(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || reserved(address);
    }

    private static boolean reserved(InetAddress address) {
        var bytes = address.getAddress();
        var first = Byte.toUnsignedInt(bytes[0]);
        var second = Byte.toUnsignedInt(bytes[1]);
        return address instanceof Inet4Address ? reservedOfFour(first, second) : reservedOfSix(first, second);
    }

    /** This network, shared by carriers (where some clouds have their metadata), benchmarks, tests and the future. */
    private static boolean reservedOfFour(int first, int second) {
        return first == 0
                || first == 100 && (second & 0xC0) == 64
                || first == 192 && second == 0
                || first == 198 && (second & 0xFE) == 18
                || first >= 240;
    }

    /** Unique local, and what leads back to addresses of four bytes: NAT64 and 6to4. */
    private static boolean reservedOfSix(int first, int second) {
        return (first & 0xFE) == 0xFC || first == 0x00 || first == 0x20 && second == 0x02;
    }
}
