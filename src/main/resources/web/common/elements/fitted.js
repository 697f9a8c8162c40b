const WIDEST = 320;
const HIGHEST = 240;

/** The size a picture is shown in, known before it has come, so that nothing jumps. */
export function fitted({ width, height }) {
  if (!width || !height) return {};
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
