import "../common/page.css";
import "../common/words/all.js";
import "./prosa-welcome.js";
