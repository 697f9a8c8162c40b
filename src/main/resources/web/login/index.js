import "../common/page.css";
import "./prosa-sign-in.js";
