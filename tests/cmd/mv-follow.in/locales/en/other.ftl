moved = Moved
