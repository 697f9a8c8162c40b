import "../shared/page.css";
import "./prosa-console.js";
