import "../shared/page.css";
import "./prosa-sign-in.js";
