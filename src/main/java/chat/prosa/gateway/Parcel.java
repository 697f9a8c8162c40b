package chat.prosa.gateway;

/** Something brought to one connection. */
sealed interface Parcel {

    void arrive();

    record Answer(Connection to, Frame frame) implements Parcel {

        @Override
        public void arrive() {
            to.answer(frame, Connection.ONE);
        }
    }

    record Welcome(Connection to, Frame frame) implements Parcel {

        @Override
        public void arrive() {
            to.welcome(frame);
        }
    }

    record News(Connection to, Frame frame) implements Parcel {

        @Override
        public void arrive() {
            to.tell(frame);
        }
    }

    record Restart(Connection to) implements Parcel {

        @Override
        public void arrive() {
            to.restarted();
        }
    }

    record End(Connection to, Close why) implements Parcel {

        @Override
        public void arrive() {
            to.close(why);
        }
    }
}
