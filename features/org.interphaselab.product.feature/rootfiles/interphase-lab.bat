@echo off
rem Starts Interphase Lab with the Java of JAVA_HOME or of the PATH (version 21 or newer).
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "state=%LOCALAPPDATA%\InterphaseLab"
for %%L in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
:start
"%java%" --enable-native-access=ALL-UNNAMED -jar "%launcher%" -configuration "%state%\configuration" -data "%state%\workspace" %*
if %errorlevel% equ 23 goto start
if %errorlevel% equ 9009 echo Interphase Lab needs Java 21 or newer: install one or set JAVA_HOME. 1>&2
exit /b %errorlevel%
