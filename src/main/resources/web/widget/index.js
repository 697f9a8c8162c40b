import "./widget.css";
import "./words.js";

export { Embed } from "./embed.js";
