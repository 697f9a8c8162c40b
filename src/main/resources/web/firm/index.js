import "../common/page.css";
import "./prosa-firm.js";
