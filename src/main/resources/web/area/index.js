import "../shared/page.css";
import "./prosa-area.js";
