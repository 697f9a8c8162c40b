package chat.prosa.bench;

/**
 * The messages that are one pair's: every so many of all, by turns the customer's and the consultant's.
 *
 * @param index of the pair
 * @param pairs how many there are
 */
record Share(int index, int pairs) {

    boolean has(long number) {
        return number % pairs == index;
    }

    boolean isFromCustomer(long number) {
        return number / pairs % 2 == 0;
    }
}
