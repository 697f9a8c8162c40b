import "../common/page.css";
import "./prosa-console.js";
