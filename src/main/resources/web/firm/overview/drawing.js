import { BarController, BarElement, CategoryScale, Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from "chart.js";
import { number } from "../../common/format.js";
import { apart } from "./apart.js";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement, Tooltip);

const FONT = 12;
const LEADING = 16;
/** More points than these are drawn smaller. */
const MANY = 40;
/** What a series' name takes beside its end. */
const ROOM = 84;

/**
 * Draws a chart, without motion and without a legend: each series carries its name where it ends.
 *
 * @param {HTMLCanvasElement} canvas
 * @param {{kind: "bar" | "line", labels: string[], series: {label: string, token: string, values: (number | null)[], dashed?: boolean}[]}} what
 * @param {"light" | ""} theme whose colours are meant, if not those of the page
 */
export function draw(canvas, { kind, labels, series }, theme = "") {
  const colour = coloursOf(canvas, theme);
  const datasets = series.map((one) => dataset(one, kind, colour));
  return new Chart(canvas, { type: kind, data: { labels, datasets }, options: options(kind, colour), plugins: [names] });
}

/** What a token says on this canvas, as a colour that can be drawn with. */
function coloursOf(canvas, theme) {
  canvas.style.colorScheme = theme;
  return (token) => {
    canvas.style.color = `var(${token})`;
    return getComputedStyle(canvas).color;
  };
}

/** Bars stand on each other, as they add up. */
function dataset({ label, token, values, dashed }, kind, colour) {
  const tone = colour(token);
  const common = { label, data: values, backgroundColor: tone, hoverBackgroundColor: tone, borderColor: tone };
  if (kind === "bar") return { ...common, stack: "all", maxBarThickness: 28, categoryPercentage: 0.8, barPercentage: 0.9 };
  return { ...common, borderWidth: 2, borderDash: dashed ? [5, 4] : [], pointRadius: values.length > MANY ? 1 : 2, pointHitRadius: 12 };
}

function options(kind, colour) {
  const stacked = kind === "bar";
  const ticks = { color: colour("--ink-soft"), font: { size: FONT } };
  return {
    animation: false,
    maintainAspectRatio: false,
    font: { family: "system-ui, sans-serif" },
    interaction: { mode: "index", intersect: false },
    layout: { padding: { top: LEADING, right: ROOM } },
    scales: {
      x: {
        stacked,
        grid: { display: false },
        border: { color: colour("--line-strong") },
        ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 20 },
      },
      y: {
        stacked,
        beginAtZero: true,
        border: { display: false },
        grid: { color: colour("--line") },
        ticks: { ...ticks, maxTicksLimit: 5, precision: stacked ? 0 : undefined, callback: (value) => number(value) },
      },
    },
  };
}

/** The names of the series at their ends, so that no legend has to be looked up and no colours be told apart. */
const names = {
  id: "names",
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const ends = chart.data.datasets.map((one, at) => endOf(one, chart.getDatasetMeta(at).data)).filter(Boolean);
    ctx.save();
    ctx.font = `500 ${FONT}px system-ui, sans-serif`;
    ctx.textBaseline = "middle";
    for (const { label, tone, y } of apart(ends, LEADING)) {
      ctx.fillStyle = tone;
      ctx.fillText(label, chartArea.right + 8, y);
    }
    ctx.restore();
  },
};

/** Where a series is last seen: the middle of its bar, or the point of its line. */
function endOf({ label, data, borderColor }, elements) {
  const last = elements[data.findLastIndex((value) => value !== null)];
  if (!last) return undefined;
  return { label, tone: borderColor, y: last.base === undefined ? last.y : (last.y + last.base) / 2 };
}
