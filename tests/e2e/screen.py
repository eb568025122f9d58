# SPDX-License-Identifier: Apache-2.0
"""A screen of its own (Xvfb), and what a window manager does on it: it sees the windows, and closes one as a person would."""
import ctypes
import os
import subprocess

_x = ctypes.CDLL("libX11.so.6")
_x.XOpenDisplay.restype = ctypes.c_void_p
_x.XDefaultRootWindow.restype = _x.XInternAtom.restype = ctypes.c_ulong
_CLIENT_MESSAGE = 33
# A window may be gone by the time it is asked for its title. Without a handler of ours such an error ends the test's process.
_Handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_ignored = _Handler(lambda display, error: 0)
_x.XSetErrorHandler(_ignored)


class _Event(ctypes.Structure):
    """XClientMessageEvent, as long as any XEvent."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                ("data", ctypes.c_long * 5), ("rest", ctypes.c_long * 12)]


class Screen:
    def __init__(self):
        told, tell = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
                                        pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self._display = ctypes.c_void_p(_x.XOpenDisplay(self.name.encode()))
        if not self._display:
            self.stop()
            raise RuntimeError(f"Xvfb does not answer at {self.name}")

    def windows(self):
        """{title: window} of the titled windows on the screen."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        _x.XQueryTree(self._display, ctypes.c_ulong(_x.XDefaultRootWindow(self._display)), ctypes.byref(root),
                      ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        titles = {}
        for window in children[:count.value]:
            title = ctypes.c_char_p()
            if _x.XFetchName(self._display, ctypes.c_ulong(window), ctypes.byref(title)):
                titles[title.value.decode()] = window
                _x.XFree(title)
        if children:
            _x.XFree(children)
        return titles

    def close(self, window):
        """What a click on the window's cross does (ICCCM 4.2.8.1)."""
        def atom(name):
            return _x.XInternAtom(self._display, name, 0)
        event = _Event(type=_CLIENT_MESSAGE, window=window, message_type=atom(b"WM_PROTOCOLS"), format=32)
        event.data[0] = atom(b"WM_DELETE_WINDOW")
        _x.XSendEvent(self._display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
        _x.XFlush(self._display)

    def stop(self):
        if self._display:
            _x.XCloseDisplay(self._display)
            self._display = None
        self._server.terminate()
        self._server.wait()
