package chat.prosa.bench;

/**
 * Processor time used up to some moment, or between two, in microseconds.
 *
 * @param server by the server under test
 * @param database by PostgreSQL, all its processes
 * @param generator by the benchmark itself, which drives the load
 * @param machine by everything
 */
record CpuTime(long server, long database, long generator, long machine) {

    CpuTime since(CpuTime before) {
        return new CpuTime(
                server - before.server,
                database - before.database,
                generator - before.generator,
                machine - before.machine);
    }

    /** By whatever else ran on the machine: a run is to be trusted when it is little. */
    long others() {
        return Math.max(0, machine - server - database - generator);
    }
}
