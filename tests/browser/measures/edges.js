// Controls that have neither border nor outline nor underline: in forced colours nothing shows them.
() =>
  [...document.querySelectorAll("button, input:not([type=hidden]), select, textarea, summary, .button, .ticket-stub__time:not([data-state=past] *)")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .filter((control) => {
      const style = getComputedStyle(control);
      const hasLine = (kind, width) => kind !== "none" && parseFloat(width) > 0;
      return !(
        ["Top", "Right", "Bottom", "Left"].every((side) =>
          hasLine(style[`border${side}Style`], style[`border${side}Width`]),
        ) || hasLine(style.outlineStyle, style.outlineWidth)
      );
    })
    .map((control) => `${control.tagName}.${control.className} “${control.innerText.trim()}”`)
