"""The icon in the desktop's tray."""
