import { css, html, nothing } from "lit";

/**
 * A label, its control, a hint and what is wrong, in the shadow of the element that asks for it, which takes `fieldStyle`
 * among its styles. The control is drawn by a function that is given what ties it to the words: `{id, describedBy, invalid}`.
 *
 * @param {{name: string, label: string, hint?: string, error?: string, control: (tie: object) => unknown}} field
 */
export function field({ name, label, hint, error, control }) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${control({ id: name, describedBy: ids || nothing, invalid: error ? "true" : nothing })}
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${error ? html`<p class="error" role="alert" id="${name}-error">${error}</p>` : nothing}
  </div>`;
}

/** A field of one line; `type` and the like go into `more`. */
export function textField({ value, onInput, required = false, disabled = false, length, type = "text", ...words }) {
  return field({
    ...words,
    control: ({ id, describedBy, invalid }) => html`<input
      class="input"
      id=${id}
      name=${id}
      type=${type}
      autocomplete="off"
      maxlength=${length ?? nothing}
      ?required=${required}
      ?disabled=${disabled}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${value ?? ""}
      @input=${(event) => onInput(event.target.value)}
    />`,
  });
}

/** A field of several lines. */
export function textArea({ value, onInput, required = false, disabled = false, length, rows = 3, ...words }) {
  return field({
    ...words,
    control: ({ id, describedBy, invalid }) => html`<textarea
      class="input"
      id=${id}
      name=${id}
      rows=${rows}
      maxlength=${length ?? nothing}
      ?required=${required}
      ?disabled=${disabled}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      .value=${value ?? ""}
      @input=${(event) => onInput(event.target.value)}
    ></textarea>`,
  });
}

/** One of several; each option is `{value, label}`. */
export function selectField({ value, options, onChange, disabled = false, ...words }) {
  return field({
    ...words,
    control: ({ id, describedBy, invalid }) => html`<select
      class="input"
      id=${id}
      name=${id}
      ?disabled=${disabled}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      @change=${(event) => onChange(event.target.value)}
    >
      ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
    </select>`,
  });
}

export const fieldStyle = css`
  .field {
    display: grid;
    gap: var(--space-1);
    min-inline-size: 0;
  }

  .field > label {
    font-size: var(--text-small);
    font-weight: var(--medium);
  }

  .input {
    inline-size: 100%;
    min-block-size: 36px;
    padding: 6px var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
  }

  select.input {
    padding-inline-end: var(--space-2);
  }

  textarea.input {
    display: block;
    field-sizing: content;
    min-block-size: 64px;
    max-block-size: 40dvh;
    line-height: var(--leading);
    resize: vertical;
  }

  .input:focus-visible {
    border-color: var(--accent);
    outline: 2px solid var(--accent);
    outline-offset: -1px;
  }

  .input[aria-invalid="true"] {
    border-color: var(--danger);
  }

  .input:disabled {
    border-color: var(--line);
    background: var(--sunken);
    color: var(--ink-soft);
    opacity: 1;
  }

  .hint {
    color: var(--ink-faint);
    font-size: var(--text-small);
  }

  .error {
    color: var(--danger);
    font-size: var(--text-small);
  }

  @media (pointer: coarse) {
    .input {
      min-block-size: 44px;
      font-size: 16px; /* smaller, and a phone zooms in */
    }
  }
`;
