"""The larger programs, loaded only when they are asked for: the window, the demo, the measurements."""

from argparse import Namespace

from app.cli.outside import Outside


def window(arguments: Namespace, outside: Outside) -> int:
    """Open the window."""
    from app.ui.start import open_window

    return open_window(arguments.home)


def demo(arguments: Namespace, outside: Outside) -> int:
    """Play the demo."""
    from app.demo.play import run

    return run(headless=arguments.headless, out=arguments.out, keep=arguments.keep)


def bench(arguments: Namespace, outside: Outside) -> int:
    """Measure."""
    from app.bench import run

    return run()
