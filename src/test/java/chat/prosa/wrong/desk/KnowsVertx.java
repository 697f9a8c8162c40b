package chat.prosa.wrong.desk;

import io.vertx.core.Vertx;

record KnowsVertx(Vertx vertx) {}
