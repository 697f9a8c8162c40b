import { learn } from "../i18n.js";
import { en } from "./en.js";
import { pt } from "./pt.js";

learn({ "pt-BR": pt, en });
