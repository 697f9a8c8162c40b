import "../common/page.css";
import "./prosa-welcome.js";
