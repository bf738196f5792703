-- macOS calls a write done that its disk has not done yet: other systems have no such switch.
PRAGMA fullfsync = ON
