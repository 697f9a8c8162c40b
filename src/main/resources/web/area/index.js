import "../common/page.css";
import "./prosa-area.js";
