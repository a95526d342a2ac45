// How far things moved while the page was loaded: the sum of the layout shifts (0 is none).
() =>
  new Promise((answer) => {
    let sum = 0;
    const add = (list) => list.getEntries().forEach((entry) => (sum += entry.value));
    new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => answer(sum), 50);
  })
