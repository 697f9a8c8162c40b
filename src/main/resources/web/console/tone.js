/** Two soft notes, and a pause; what is looped until somebody answers. */
const NOTES = [
  { from: 0, pitch: 587.33 },
  { from: 0.22, pitch: 880 },
];
const LENGTH = 3.6;
const LOUD = 0.16;
const RISE = 0.012;
const FADE = 5.5;

/** @param {BaseAudioContext} context */
export function tone(context) {
  const buffer = context.createBuffer(1, LENGTH * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let at = 0; at < samples.length; at++) samples[at] = LOUD * wave(at / context.sampleRate);
  return buffer;
}

const wave = (time) => NOTES.reduce((sum, { from, pitch }) => sum + note(time - from, pitch), 0);

/** A bell's first two partials, rising without a click and fading away. */
function note(time, pitch) {
  if (time < 0) return 0;
  const turn = 2 * Math.PI * pitch * time;
  return Math.min(1, time / RISE) * Math.exp(-FADE * time) * (Math.sin(turn) + 0.25 * Math.sin(2 * turn));
}
